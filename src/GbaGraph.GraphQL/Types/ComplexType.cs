namespace GbaGraph.GraphQL.Types;

/// <summary>A type with fields: an object or an interface. Fields are set once, after all types are known by name.</summary>
public abstract class ComplexType(string name, string? description) : NamedType(name, description)
{
    /// <summary>In order of declaration; empty until <see cref="Define"/> is called.</summary>
    public FieldSet Fields { get; private set; } = FieldSet.Empty;

    /// <summary>The interfaces that the type says it implements.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>Gives the type its fields and interfaces; they may refer to types that were made after it.</summary>
    public void Define(IEnumerable<FieldDefinition> fields, IReadOnlyList<InterfaceType>? interfaces = null)
    {
        Fields = new FieldSet(fields);
        Interfaces = interfaces ?? [];
    }
}
