using System.Linq.Expressions;

namespace GbaGraph.GraphQL;

/// <summary>An interface type, as code describes it; what it says comes before attributes.</summary>
public interface IInterfaceTypeDescriptor<T>
{
    IInterfaceTypeDescriptor<T> Name(string value);

    IInterfaceTypeDescriptor<T> Description(string? value);

    /// <summary>The field of a property or method of <typeparamref name="T"/>.</summary>
    /// <exception cref="SchemaException">The expression is something else.</exception>
    IInterfaceFieldDescriptor Field<TValue>(Expression<Func<T, TValue>> propertyOrMethod);
}
