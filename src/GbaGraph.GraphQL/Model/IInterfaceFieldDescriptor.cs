namespace GbaGraph.GraphQL;

/// <summary>A field of an interface type, as code describes it.</summary>
public interface IInterfaceFieldDescriptor
{
    IInterfaceFieldDescriptor Name(string value);

    IInterfaceFieldDescriptor Description(string? value);

    IInterfaceFieldDescriptor Deprecated(string? reason);

    /// <summary>Leaves the field out of the interface.</summary>
    IInterfaceFieldDescriptor Ignore(bool ignore = true);
}
