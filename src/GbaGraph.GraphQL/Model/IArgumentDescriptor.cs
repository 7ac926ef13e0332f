namespace GbaGraph.GraphQL;

/// <summary>An argument of a field, as code describes it.</summary>
public interface IArgumentDescriptor
{
    /// <summary>The description in the schema; null for none.</summary>
    IArgumentDescriptor Description(string? value);

    /// <summary>A scalar's class, <see cref="ListType{T}"/> or <see cref="NonNullType{T}"/> around one, or the C# type of an enum or input object.</summary>
    IArgumentDescriptor Type<T>();

    /// <summary>The value where the caller leaves the argument out; null is a default too.</summary>
    IArgumentDescriptor DefaultValue(object? value);

    /// <summary>Why the argument should no longer be given; null means that it may be.</summary>
    IArgumentDescriptor Deprecated(string? reason);
}
