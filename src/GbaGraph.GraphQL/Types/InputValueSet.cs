using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL.Types;

/// <summary>Arguments or input fields in order of declaration, with lookup by name.</summary>
public sealed class InputValueSet : IReadOnlyList<InputValueDefinition>
{
    private readonly InputValueDefinition[] items;
    private readonly Dictionary<string, InputValueDefinition> byName;

    public InputValueSet(IEnumerable<InputValueDefinition> values)
    {
        items = [.. values];
        byName = items.ToDictionary(v => v.Name, StringComparer.Ordinal);
    }

    public static InputValueSet Empty { get; } = new([]);

    public int Count => items.Length;

    public InputValueDefinition this[int index] => items[index];

    public bool TryGet(string name, [NotNullWhen(true)] out InputValueDefinition? value) => byName.TryGetValue(name, out value);

    public IEnumerator<InputValueDefinition> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
