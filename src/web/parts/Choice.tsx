/** A choice of a few, with its label. */
export function Choice(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly children: readonly (readonly [value: string, text: string] | readonly string[])[];
  onChange(value: string): void;
}) {
  const { id, label, value, children, onChange } = props;
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {children.map(([key = '', text = '']) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
