using System.Diagnostics.CodeAnalysis;
using GbaGraph.GraphQL.Execution.Results;

namespace GbaGraph.GraphQL.Types;

/// <summary>A leaf type whose values are a closed set of names.</summary>
public sealed class EnumType : NamedType
{
    private readonly Dictionary<string, EnumValueDefinition> byName;
    private readonly Dictionary<object, EnumValueDefinition> byValue = [];

    /// <summary>An enum type, complete at once. Of several values that resolvers see as one, answers show the first.</summary>
    /// <exception cref="ArgumentException">Two values have one name.</exception>
    public EnumType(string name, string? description, IReadOnlyList<EnumValueDefinition> values)
        : base(name, description)
    {
        Values = values;
        byName = values.ToDictionary(v => v.Name, StringComparer.Ordinal);
        foreach (var value in values) byValue.TryAdd(value.Value, value);
    }

    /// <summary>In order of declaration, deprecated ones included.</summary>
    public IReadOnlyList<EnumValueDefinition> Values { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Enum;

    /// <summary>The definition of a name as documents write it; false for a name that the type doesn't have. Case counts.</summary>
    public bool TryGetValue(string name, [NotNullWhen(true)] out EnumValueDefinition? value) => byName.TryGetValue(name, out value);

    /// <summary>The definition of a runtime value; false for a value that the type doesn't hold.</summary>
    public bool TryGetName(object runtimeValue, [NotNullWhen(true)] out EnumValueDefinition? value) => byValue.TryGetValue(runtimeValue, out value);

    /// <summary>Writes the name of a runtime value; false, and nothing written, for a value that the type doesn't hold.</summary>
    internal bool TryWrite(object runtimeValue, JsonBuffer output)
    {
        if (!TryGetName(runtimeValue, out var value)) return false;
        output.WriteRaw(value.Json);
        return true;
    }
}
