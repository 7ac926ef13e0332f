using System.Reflection;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Makes C# collections and <see cref="Optional{T}"/> values out of values read one by one.</summary>
internal static class CollectionFactories
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static;

    public static Func<object?[], object> For(Type collection, Type element)
    {
        var method = collection.IsArray ? nameof(ToArray)
            : collection.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) ? nameof(ToList)
            : collection.IsAssignableFrom(typeof(HashSet<>).MakeGenericType(element)) ? nameof(ToSet)
            : throw new SchemaException($"An input can't be a {collection}; take a list, a set or an array.");
        return Generic(method, element).CreateDelegate<Func<object?[], object>>();
    }

    public static (Func<object?, object> Wrap, object Absent) ForOptional(Type type) =>
        (Generic(nameof(Wrap), type).CreateDelegate<Func<object?, object>>(), Activator.CreateInstance(typeof(Optional<>).MakeGenericType(type))!);

    private static MethodInfo Generic(string name, Type type) => typeof(CollectionFactories).GetMethod(name, Hidden)!.MakeGenericMethod(type);

    private static object ToArray<T>(object?[] items) => Array.ConvertAll(items, item => (T)item!);

    private static object ToList<T>(object?[] items) => new List<T>(Array.ConvertAll(items, item => (T)item!));

    private static object ToSet<T>(object?[] items) => new HashSet<T>(Array.ConvertAll(items, item => (T)item!));

    private static object Wrap<T>(object? value) => new Optional<T>((T)value!);
}
