namespace GbaGraph.GraphQL;

/// <summary>An argument of a field, as code describes it.</summary>
public interface IArgumentDescriptor
{
    IArgumentDescriptor Description(string? value);

    /// <summary>A scalar's class, <see cref="ListType{T}"/> or <see cref="NonNullType{T}"/> around one, or the C# type of an enum or input object.</summary>
    IArgumentDescriptor Type<T>();

    IArgumentDescriptor DefaultValue(object? value);

    IArgumentDescriptor Deprecated(string? reason);
}
