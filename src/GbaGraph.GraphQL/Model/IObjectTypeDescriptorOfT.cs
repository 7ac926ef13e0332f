using System.Linq.Expressions;

namespace GbaGraph.GraphQL;

/// <summary>An object type, as code describes it; what it says comes before attributes.</summary>
public interface IObjectTypeDescriptor<T>
{
    /// <summary>The name in the schema, instead of the one inferred from C#.</summary>
    IObjectTypeDescriptor<T> Name(string value);

    /// <summary>The description in the schema; null leaves it to the attribute or XML comment.</summary>
    IObjectTypeDescriptor<T> Description(string? value);

    /// <summary>The field of a property or method of <typeparamref name="T"/>.</summary>
    /// <exception cref="SchemaException">The expression is something else.</exception>
    IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> propertyOrMethod);

    /// <summary>A field that no member stands for; say how it is resolved.</summary>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Leaves a field out of the schema.</summary>
    IObjectTypeDescriptor<T> Ignore<TValue>(Expression<Func<T, TValue>> propertyOrMethod);
}
