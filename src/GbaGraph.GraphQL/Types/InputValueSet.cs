using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL.Types;

/// <summary>Arguments or input fields in order of declaration, with lookup by name.</summary>
public sealed class InputValueSet : IReadOnlyList<InputValueDefinition>
{
    private readonly InputValueDefinition[] items;
    private readonly Dictionary<string, InputValueDefinition> byName;

    /// <summary>The arguments or input fields in the order given.</summary>
    /// <exception cref="ArgumentException">Two of them have one name.</exception>
    public InputValueSet(IEnumerable<InputValueDefinition> values)
    {
        items = [.. values];
        byName = items.ToDictionary(v => v.Name, StringComparer.Ordinal);
    }

    /// <summary>No arguments.</summary>
    public static InputValueSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public InputValueDefinition this[int index] => items[index];

    /// <summary>The argument or input field of the name; false where there is none. Case counts.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out InputValueDefinition? value) => byName.TryGetValue(name, out value);

    /// <inheritdoc/>
    public IEnumerator<InputValueDefinition> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
