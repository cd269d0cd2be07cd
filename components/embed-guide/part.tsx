import { type ReactNode, useId } from 'react'

export function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{heading}</h2>
      <div className="guide-part">{children}</div>
    </section>
  )
}

type OptionRowProps<Value extends string> = {
  name: string
  options: { value: Value; label: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** A group of choices of which one is selected. */
export function OptionRow<Value extends string>(props: OptionRowProps<Value>) {
  const { name, options, chosen, onChoose } = props
  const group = useId()

  return (
    <fieldset className="option-row">
      <legend className="field-label">{name}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
