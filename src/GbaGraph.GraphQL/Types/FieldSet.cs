using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL.Types;

/// <summary>The fields of a type in order of declaration, with lookup by name.</summary>
public sealed class FieldSet : IReadOnlyList<FieldDefinition>
{
    private readonly FieldDefinition[] items;
    private readonly Dictionary<string, FieldDefinition> byName;

    public FieldSet(IEnumerable<FieldDefinition> fields)
    {
        items = [.. fields];
        byName = items.ToDictionary(f => f.Name, StringComparer.Ordinal);
    }

    public static FieldSet Empty { get; } = new([]);

    public int Count => items.Length;

    public FieldDefinition this[int index] => items[index];

    public bool TryGet(string name, [NotNullWhen(true)] out FieldDefinition? field) => byName.TryGetValue(name, out field);

    public IEnumerator<FieldDefinition> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
