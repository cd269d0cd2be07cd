/** A copy of a body with one more value at a dotted path; `undefined` removes the present value. */
export function withValue(body: object, path: string, value: unknown): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.')
  const { [name]: inside, ...others } = { ...body, [name]: Reflect.get(body, name) }
  const changed =
    rest.length === 0
      ? value
      : withValue(
          typeof inside === 'object' && inside !== null ? inside : {},
          rest.join('.'),
          value,
        )

  return changed === undefined ? others : { ...others, [name]: changed }
}
