using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using GbaGraph.GraphQL.Execution.Results;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Compiles properties whose values are leaves into delegates that write them, so that no value is boxed on its way.</summary>
internal static class LeafProperties
{
    /// <summary>
    /// The delegate takes the parent and gives false, having written nothing, where the value is null. Null where the
    /// C# type has no direct way into the leaf.
    /// </summary>
    /// <param name="property">The property.</param>
    /// <param name="type">The field's type.</param>
    /// <param name="idTypeName">The type's name in global ids, where the field is one.</param>
    public static Func<object, JsonBuffer, bool>? Compile(PropertyInfo property, GraphType type, string? idTypeName)
    {
        var parent = Expression.Parameter(typeof(object));
        var output = Expression.Parameter(typeof(JsonBuffer));
        var target = property.GetMethod!.IsStatic ? null : Expression.Convert(parent, property.DeclaringType!);
        var inner = Nullable.GetUnderlyingType(property.PropertyType);
        var value = Expression.Variable(property.PropertyType);
        Expression given = inner is null ? value : Expression.Call(value, nameof(Nullable<int>.GetValueOrDefault), null);
        if (Writer(inner ?? property.PropertyType, type.NullableType, idTypeName) is not { } writer) return null;

        Expression write = Expression.Call(writer.Target is null ? null : Expression.Constant(writer.Target), writer.Method, given, output);
        if (inner is not null) write = Expression.AndAlso(Expression.Property(value, nameof(Nullable<int>.HasValue)), write);
        var body = Expression.Block([value], Expression.Assign(value, Expression.Property(target, property)), write);
        return Expression.Lambda<Func<object, JsonBuffer, bool>>(body, parent, output).Compile();
    }

    private static Delegate? Writer(Type type, GraphType leaf, string? idTypeName)
    {
        if (idTypeName is not null) return type == typeof(string) && ReferenceEquals(leaf, SpecScalars.Id) ? IdWriter(idTypeName) : null;
        if (leaf is EnumType names) return type.IsEnum ? EnumWriter(type, names) : null;
        return leaf switch
        {
            StringType when type == typeof(string) => WriteText,
            IntType when type == typeof(int) => WriteNumber<int>,
            LongType when type == typeof(long) => WriteNumber<long>,
            DecimalType when type == typeof(decimal) => WriteNumber<decimal>,
            FloatType when type == typeof(double) => WriteDouble,
            BooleanType when type == typeof(bool) => WriteFlag,
            UuidType when type == typeof(Guid) => WriteGuid,
            LocalDateType when type == typeof(DateOnly) => WriteDate,
            _ => null,
        };
    }

    private static Func<string?, JsonBuffer, bool> IdWriter(string typeName)
    {
        var prefix = Encoding.UTF8.GetBytes(typeName + ":");
        return (value, output) =>
        {
            if (value is null) return false;
            output.WriteBase64(prefix, value);
            return true;
        };
    }

    private static Delegate EnumWriter(Type type, EnumType names) => (Delegate)typeof(LeafProperties)
        .GetMethod(nameof(EnumWriterOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [names])!;

    private static Func<T, JsonBuffer, bool> EnumWriterOf<T>(EnumType names)
        where T : struct, Enum
    {
        var known = names.Values.Where(v => v.Value is T).DistinctBy(v => (T)v.Value).ToDictionary(v => (T)v.Value, v => v.Json);
        return (value, output) =>
        {
            if (!known.TryGetValue(value, out var json)) throw Unserializable(names, value);
            output.WriteRaw(json);
            return true;
        };
    }

    private static bool WriteText(string? value, JsonBuffer output)
    {
        if (value is null) return false;
        output.WriteString(value);
        return true;
    }

    private static bool WriteNumber<T>(T value, JsonBuffer output)
        where T : struct, IUtf8SpanFormattable
    {
        output.WriteNumber(value);
        return true;
    }

    private static bool WriteDouble(double value, JsonBuffer output)
    {
        if (!double.IsFinite(value)) throw Unserializable(SpecScalars.Float, value);
        output.WriteNumber(value);
        return true;
    }

    private static bool WriteFlag(bool value, JsonBuffer output)
    {
        output.WriteRaw(value ? "true"u8 : "false"u8);
        return true;
    }

    private static bool WriteGuid(Guid value, JsonBuffer output)
    {
        output.WriteQuoted(value, "D");
        return true;
    }

    private static bool WriteDate(DateOnly value, JsonBuffer output)
    {
        output.WriteQuoted(value, "yyyy-MM-dd");
        return true;
    }

    private static InvalidOperationException Unserializable(NamedType type, object value) =>
        new($"{type.Name} can't represent the value {value} of the C# type {value.GetType()}.");
}
