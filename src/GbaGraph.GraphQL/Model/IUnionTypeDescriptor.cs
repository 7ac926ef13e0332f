namespace GbaGraph.GraphQL;

/// <summary>A union type, as code describes it; what it says comes before attributes.</summary>
public interface IUnionTypeDescriptor
{
    /// <summary>The name in the schema, instead of that of the C# type or its attributes.</summary>
    IUnionTypeDescriptor Name(string value);

    /// <summary>The description in the schema; null leaves the one of attributes and comments.</summary>
    IUnionTypeDescriptor Description(string? value);
}
