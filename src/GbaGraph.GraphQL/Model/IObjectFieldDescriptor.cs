namespace GbaGraph.GraphQL;

/// <summary>A field of an object type, as code describes it; what it says comes before attributes.</summary>
public interface IObjectFieldDescriptor
{
    /// <summary>The name in the schema, instead of the one inferred from C#.</summary>
    IObjectFieldDescriptor Name(string value);

    /// <summary>The description in the schema; null leaves it to the attribute or XML comment.</summary>
    IObjectFieldDescriptor Description(string? value);

    /// <summary>Marks it as deprecated, with the reason; null leaves it to the attribute.</summary>
    IObjectFieldDescriptor Deprecated(string? reason);

    /// <summary>Leaves the field out of the schema.</summary>
    IObjectFieldDescriptor Ignore(bool ignore = true);

    /// <summary>The field's type where that of its value won't do: a scalar's class, <see cref="ListType{T}"/> or <see cref="NonNullType{T}"/> around one, or a C# type.</summary>
    IObjectFieldDescriptor Type<T>();

    /// <summary>An argument, whose value the resolver gets by <see cref="IResolverContext.ArgumentValue{T}"/>.</summary>
    IObjectFieldDescriptor Argument(string name, Action<IArgumentDescriptor> configure);

    /// <summary>Says how the field gets its value. Unless <see cref="Type{T}"/> is called, values of reference types may be null.</summary>
    IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, TResult> resolver);

    /// <inheritdoc cref="Resolve{TResult}(Func{IResolverContext, TResult})"/>
    IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, Task<TResult>> resolver);

    /// <summary>Gives the field one value.</summary>
    IObjectFieldDescriptor Resolve<TResult>(TResult constantResult);

    /// <summary>What the field adds to the cost of a request.</summary>
    IObjectFieldDescriptor Cost(double weight);
}
