using System.Linq.Expressions;
using System.Reflection;

namespace GbaGraph.GraphQL.Types.Describing;

/// <summary>Writes down what code says about <typeparamref name="T"/>.</summary>
internal sealed class TypeDescriptor<T>(TypeDescription description)
    : IObjectTypeDescriptor<T>, IInterfaceTypeDescriptor<T>, IInputObjectTypeDescriptor<T>, IEnumTypeDescriptor<T>, IUnionTypeDescriptor
{
    IObjectTypeDescriptor<T> IObjectTypeDescriptor<T>.Name(string value) => Named(value);

    IObjectTypeDescriptor<T> IObjectTypeDescriptor<T>.Description(string? value) => Described(value);

    IObjectFieldDescriptor IObjectTypeDescriptor<T>.Field<TValue>(Expression<Func<T, TValue>> propertyOrMethod) => Member(propertyOrMethod);

    IObjectFieldDescriptor IObjectTypeDescriptor<T>.Field(string name) => description.Added(name);

    IObjectTypeDescriptor<T> IObjectTypeDescriptor<T>.Ignore<TValue>(Expression<Func<T, TValue>> propertyOrMethod) => Ignored(propertyOrMethod);

    IInterfaceTypeDescriptor<T> IInterfaceTypeDescriptor<T>.Name(string value) => Named(value);

    IInterfaceTypeDescriptor<T> IInterfaceTypeDescriptor<T>.Description(string? value) => Described(value);

    IInterfaceFieldDescriptor IInterfaceTypeDescriptor<T>.Field<TValue>(Expression<Func<T, TValue>> propertyOrMethod) => Member(propertyOrMethod);

    IInputObjectTypeDescriptor<T> IInputObjectTypeDescriptor<T>.Name(string value) => Named(value);

    IInputObjectTypeDescriptor<T> IInputObjectTypeDescriptor<T>.Description(string? value) => Described(value);

    IInputFieldDescriptor IInputObjectTypeDescriptor<T>.Field<TValue>(Expression<Func<T, TValue>> property) => Member(property);

    IInputObjectTypeDescriptor<T> IInputObjectTypeDescriptor<T>.Ignore<TValue>(Expression<Func<T, TValue>> property) => Ignored(property);

    IEnumTypeDescriptor<T> IEnumTypeDescriptor<T>.Name(string value) => Named(value);

    IEnumTypeDescriptor<T> IEnumTypeDescriptor<T>.Description(string? value) => Described(value);

    IEnumValueDescriptor IEnumTypeDescriptor<T>.Value(T value) =>
        description.Member(typeof(T).GetField($"{value}") ?? throw new SchemaException($"{typeof(T)} has no value {value}."));

    IUnionTypeDescriptor IUnionTypeDescriptor.Name(string value) => Named(value);

    IUnionTypeDescriptor IUnionTypeDescriptor.Description(string? value) => Described(value);

    private TypeDescriptor<T> Named(string value)
    {
        description.Name = value;
        return this;
    }

    private TypeDescriptor<T> Described(string? value)
    {
        description.Text = value;
        return this;
    }

    private TypeDescriptor<T> Ignored(LambdaExpression selector)
    {
        Member(selector).IsIgnored = true;
        return this;
    }

    private MemberDescription Member(LambdaExpression selector)
    {
        var body = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : selector.Body;
        return description.Member(body switch
        {
            MemberExpression { Member: PropertyInfo property } => property,
            MethodCallExpression call => call.Method,
            _ => throw new SchemaException($"{selector} is neither a property nor a method of {typeof(T)}."),
        });
    }
}
