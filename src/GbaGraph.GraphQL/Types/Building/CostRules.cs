using System.Reflection;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>The weights and list sizes of C# members.</summary>
internal sealed class CostRules(CostOptions options)
{
    private static readonly string[] PageLists = ["edges", "nodes"];

    /// <summary>The weight of fields whose resolvers may have to wait; null where the defaults don't apply.</summary>
    public double? Resolver => options.ApplyCostDefaults ? options.DefaultResolverCost : null;

    public static double? WeightOf(ICustomAttributeProvider member) =>
        member.GetCustomAttributes(typeof(CostAttribute), false) is [CostAttribute cost, ..] ? cost.Weight : null;

    public double? WeightOf(MemberInfo member, bool isInterface) => WeightOf(member) ?? (!isInterface && MayWait(member) ? Resolver : null);

    /// <summary>The size of a field's list; that of a page follows from its paging.</summary>
    public ListSizeDefinition? ListSizeOf(MemberInfo member, PagingSettings? paging)
    {
        if (member.GetCustomAttribute<ListSizeAttribute>() is { } given)
        {
            var arguments = given.SlicingArguments ?? [];
            return new ListSizeDefinition(given.Assumed, arguments, given.SizedFields ?? [], given.RequireOneSlicingArgument && arguments.Length > 0, given.SlicingArgumentDefaultValue);
        }

        if (paging is null) return null;
        var fallback = options.ApplySlicingArgumentDefaultValue ? Math.Min(paging.DefaultSize, paging.MaxSize) : (int?)null;
        string[] slicing = paging.AllowBackward ? ["first", "last"] : ["first"];
        return new ListSizeDefinition(paging.MaxSize, slicing, PageLists, options.ApplyCostDefaults && paging.RequireBoundaries, fallback) { IsDeclared = options.ApplyCostDefaults, IsBound = true };
    }

    private static bool MayWait(MemberInfo member) => member.IsDefined(typeof(UsePagingAttribute))
        || (member is MethodInfo method && (IsTask(method.ReturnType) || method.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken))));

    private static bool IsTask(Type type) => typeof(Task).IsAssignableFrom(type) || NamingRules.IsGeneric(type, typeof(ValueTask<>));
}
