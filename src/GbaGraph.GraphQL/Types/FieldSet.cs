using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL.Types;

/// <summary>The fields of a type in order of declaration, with lookup by name.</summary>
public sealed class FieldSet : IReadOnlyList<FieldDefinition>
{
    private readonly FieldDefinition[] items;
    private readonly Dictionary<string, FieldDefinition> byName;

    /// <summary>The fields in the order given.</summary>
    /// <exception cref="ArgumentException">Two fields have one name.</exception>
    public FieldSet(IEnumerable<FieldDefinition> fields)
    {
        items = [.. fields];
        byName = items.ToDictionary(f => f.Name, StringComparer.Ordinal);
    }

    /// <summary>No fields.</summary>
    public static FieldSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public FieldDefinition this[int index] => items[index];

    /// <summary>The field of the name; false where there is none. Case counts.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out FieldDefinition? field) => byName.TryGetValue(name, out field);

    /// <inheritdoc/>
    public IEnumerator<FieldDefinition> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
