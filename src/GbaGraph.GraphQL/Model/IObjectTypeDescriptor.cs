namespace GbaGraph.GraphQL;

/// <summary>A root type, as code describes it field by field.</summary>
public interface IObjectTypeDescriptor
{
    /// <summary>The name that the root type has anyway.</summary>
    /// <exception cref="SchemaException">It is another name.</exception>
    IObjectTypeDescriptor Name(string value);

    /// <summary>The description in the schema; null for none.</summary>
    IObjectTypeDescriptor Description(string? value);

    /// <summary>A field; say how it is resolved.</summary>
    IObjectFieldDescriptor Field(string name);
}
