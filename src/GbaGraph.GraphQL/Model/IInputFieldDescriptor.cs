namespace GbaGraph.GraphQL;

/// <summary>A field of an input object, as code describes it.</summary>
public interface IInputFieldDescriptor
{
    /// <summary>The name in the schema, instead of the one inferred from C#.</summary>
    IInputFieldDescriptor Name(string value);

    /// <summary>The description in the schema; null leaves it to the attribute or XML comment.</summary>
    IInputFieldDescriptor Description(string? value);

    /// <summary>Marks it as deprecated, with the reason; null leaves it to the attribute.</summary>
    IInputFieldDescriptor Deprecated(string? reason);

    /// <summary>Leaves the field out of the schema.</summary>
    IInputFieldDescriptor Ignore(bool ignore = true);

    /// <summary>What a value for the field adds to the cost of a request.</summary>
    IInputFieldDescriptor Cost(double weight);
}
