namespace GbaGraph.GraphQL;

/// <summary>A field of an object type, as code describes it; what it says comes before attributes.</summary>
public interface IObjectFieldDescriptor
{
    IObjectFieldDescriptor Name(string value);

    IObjectFieldDescriptor Description(string? value);

    IObjectFieldDescriptor Deprecated(string? reason);

    /// <summary>Leaves the field out of the schema.</summary>
    IObjectFieldDescriptor Ignore(bool ignore = true);

    /// <summary>What the field adds to the cost of a request.</summary>
    IObjectFieldDescriptor Cost(double weight);
}
