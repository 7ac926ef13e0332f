using System.Linq.Expressions;

namespace GbaGraph.GraphQL;

/// <summary>An input object, as code describes it; what it says comes before attributes.</summary>
public interface IInputObjectTypeDescriptor<T>
{
    /// <summary>The name in the schema, instead of the one inferred from C#.</summary>
    IInputObjectTypeDescriptor<T> Name(string value);

    /// <summary>The description in the schema; null leaves it to the attribute or XML comment.</summary>
    IInputObjectTypeDescriptor<T> Description(string? value);

    /// <summary>The field of a property of <typeparamref name="T"/>.</summary>
    /// <exception cref="SchemaException">The expression is something else.</exception>
    IInputFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> property);

    /// <summary>Leaves a field out of the schema.</summary>
    IInputObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> property);
}
