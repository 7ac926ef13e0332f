namespace GbaGraph.GraphQL;

/// <summary>A field of an input object, as code describes it.</summary>
public interface IInputFieldDescriptor
{
    IInputFieldDescriptor Name(string value);

    IInputFieldDescriptor Description(string? value);

    IInputFieldDescriptor Deprecated(string? reason);

    /// <summary>Leaves the field out of the schema.</summary>
    IInputFieldDescriptor Ignore(bool ignore = true);

    /// <summary>What a value for the field adds to the cost of a request.</summary>
    IInputFieldDescriptor Cost(double weight);
}
