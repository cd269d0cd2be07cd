/** Makes the clock of this process leap, some time after its start. */
export function patchClock(shiftMs: number, afterMs: number) {
  const Real = Date
  const leapsAt = performance.now() + afterMs
  const now = () => Real.now() + (performance.now() >= leapsAt ? shiftMs : 0)

  globalThis.Date = new Proxy(Real, {
    construct: (target, given: [], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
