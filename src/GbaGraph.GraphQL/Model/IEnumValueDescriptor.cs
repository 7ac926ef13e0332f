namespace GbaGraph.GraphQL;

/// <summary>A value of an enum type, as code describes it.</summary>
public interface IEnumValueDescriptor
{
    /// <summary>The name in the schema, instead of the one inferred from C#.</summary>
    IEnumValueDescriptor Name(string value);

    /// <summary>The description in the schema; null leaves it to the attribute or XML comment.</summary>
    IEnumValueDescriptor Description(string? value);

    /// <summary>Marks it as deprecated, with the reason; null leaves it to the attribute.</summary>
    IEnumValueDescriptor Deprecated(string? reason);
}
