namespace GbaGraph.GraphQL;

/// <summary>A field of an interface type, as code describes it.</summary>
public interface IInterfaceFieldDescriptor
{
    /// <summary>The name in the schema, instead of the one inferred from C#.</summary>
    IInterfaceFieldDescriptor Name(string value);

    /// <summary>The description in the schema; null leaves it to the attribute or XML comment.</summary>
    IInterfaceFieldDescriptor Description(string? value);

    /// <summary>Marks it as deprecated, with the reason; null leaves it to the attribute.</summary>
    IInterfaceFieldDescriptor Deprecated(string? reason);

    /// <summary>Leaves the field out of the interface.</summary>
    IInterfaceFieldDescriptor Ignore(bool ignore = true);
}
