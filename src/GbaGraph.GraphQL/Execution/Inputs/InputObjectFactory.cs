using System.Linq.Expressions;
using System.Reflection;

namespace GbaGraph.GraphQL.Execution.Inputs;

/// <summary>
/// Makes instances of an input's C# type: fields go to the constructor's parameter of their name, the others to their
/// property, which keeps its initial value where the caller left the field out.
/// </summary>
internal sealed class InputObjectFactory
{
    private readonly Func<object?[], bool[], object> create;

    public InputObjectFactory(Type type, IReadOnlyList<PropertyInfo> properties) => create = Compile(type, properties);

    public object Create(object?[] values, bool[] given) => create(values, given);

    private static Func<object?[], bool[], object> Compile(Type type, IReadOnlyList<PropertyInfo> properties)
    {
        var values = Expression.Parameter(typeof(object?[]));
        var given = Expression.Parameter(typeof(bool[]));
        var made = Expression.Variable(type);
        var constructor = ChooseConstructor(type, properties);
        var taken = constructor?.GetParameters() ?? [];
        var arguments = taken.Select(p => ArgumentOf(p, IndexOf(properties, p.Name!), values, given));
        var steps = new List<Expression> { Expression.Assign(made, constructor is null ? Expression.New(type) : Expression.New(constructor, arguments)) };
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            if (Array.Exists(taken, p => IsSame(p.Name!, property.Name)) || property.SetMethod is null) continue;
            var assign = Expression.Assign(Expression.Property(made, property), ValueAt(values, i, property.PropertyType));
            steps.Add(Expression.IfThen(Expression.ArrayIndex(given, Expression.Constant(i)), assign));
        }

        steps.Add(Expression.Convert(made, typeof(object)));
        return Expression.Lambda<Func<object?[], bool[], object>>(Expression.Block([made], steps), values, given).Compile();
    }

    private static ConstructorInfo? ChooseConstructor(Type type, IReadOnlyList<PropertyInfo> properties)
    {
        var fitting = type.GetConstructors()
            .Where(c => c.GetParameters().All(p => IndexOf(properties, p.Name!) >= 0))
            .OrderByDescending(c => c.GetParameters().Length)
            .FirstOrDefault();
        if (fitting is null && !type.IsValueType) throw new SchemaException($"{type} has no public constructor whose parameters are named like its properties.");
        return fitting;
    }

    private static Expression ArgumentOf(ParameterInfo parameter, int index, Expression values, Expression given)
    {
        var value = ValueAt(values, index, parameter.ParameterType);
        if (!parameter.HasDefaultValue || parameter.DefaultValue is null) return value;
        return Expression.Condition(
            Expression.ArrayIndex(given, Expression.Constant(index)), value, Expression.Convert(Expression.Constant(parameter.DefaultValue), parameter.ParameterType));
    }

    private static Expression ValueAt(Expression values, int index, Type type)
    {
        var value = Expression.ArrayIndex(values, Expression.Constant(index));
        if (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null) return Expression.Convert(value, type);
        return Expression.Condition(Expression.Equal(value, Expression.Constant(null)), Expression.Default(type), Expression.Convert(value, type));
    }

    private static int IndexOf(IReadOnlyList<PropertyInfo> properties, string name)
    {
        for (var i = 0; i < properties.Count; i++)
        {
            if (IsSame(properties[i].Name, name)) return i;
        }

        return -1;
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
