// One of a few: radio buttons in a row.

interface Props<V extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: V;
  readonly options: Readonly<Record<V, string>>;
  readonly onChange: (value: V) => void;
}

export const Choices = <V extends string>({ legend, name, value, options, onChange }: Props<V>) => (
  <fieldset>
    <legend>{legend}</legend>
    <div class="choices">
      {(Object.entries(options) as [V, string][]).map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          {label}
        </label>
      ))}
    </div>
  </fieldset>
);
