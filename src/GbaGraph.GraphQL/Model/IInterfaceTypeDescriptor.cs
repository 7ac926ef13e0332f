using System.Linq.Expressions;

namespace GbaGraph.GraphQL;

/// <summary>An interface type, as code describes it; what it says comes before attributes.</summary>
public interface IInterfaceTypeDescriptor<T>
{
    /// <summary>The name in the schema, instead of the one inferred from C#.</summary>
    IInterfaceTypeDescriptor<T> Name(string value);

    /// <summary>The description in the schema; null leaves it to the attribute or XML comment.</summary>
    IInterfaceTypeDescriptor<T> Description(string? value);

    /// <summary>The field of a property or method of <typeparamref name="T"/>.</summary>
    /// <exception cref="SchemaException">The expression is something else.</exception>
    IInterfaceFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> propertyOrMethod);
}
