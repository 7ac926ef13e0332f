using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>The rules of one paged field, and how its arguments become <see cref="PagingArguments"/>.</summary>
internal sealed record PagingSettings(int DefaultSize, int MaxSize, bool IncludeTotalCount, bool AllowBackward, bool RequireBoundaries)
{
    /// <summary>The place of <c>first</c> among the field's arguments; after, last and before follow it.</summary>
    public int FirstArgument { get; init; }

    public static PagingSettings Of(UsePagingAttribute attribute, PagingOptions options) => new(
        attribute.DefaultPageSize > 0 ? attribute.DefaultPageSize : options.DefaultPageSize ?? 10,
        attribute.MaxPageSize > 0 ? attribute.MaxPageSize : options.MaxPageSize ?? 50,
        attribute.IncludeTotalCount || options.IncludeTotalCount == true,
        attribute.AllowBackwardPagination && options.AllowBackwardPagination != false,
        attribute.RequirePagingBoundaries || options.RequirePagingBoundaries == true);

    public IEnumerable<InputValueDefinition> Arguments()
    {
        yield return Argument("first", SpecScalars.Int, "Returns the first _n_ elements from the list.");
        yield return Argument("after", SpecScalars.String, "Returns the elements in the list that come after the specified cursor.");
        if (!AllowBackward) yield break;
        yield return Argument("last", SpecScalars.Int, "Returns the last _n_ elements from the list.");
        yield return Argument("before", SpecScalars.String, "Returns the elements in the list that come before the specified cursor.");
    }

    /// <exception cref="GraphQLException">The page is too large, or of negative size, or has none though it must.</exception>
    public PagingArguments Read(ResolverContext context)
    {
        var first = (int?)context.Arguments[FirstArgument];
        var last = AllowBackward ? (int?)context.Arguments[FirstArgument + 2] : null;
        if (first is null && last is null)
        {
            if (RequireBoundaries) throw Refused(context, "You must provide a `first` or `last` value to properly paginate the `" + context.Field.Definition.Type.NamedType.Name + "`.", "HC0052", null);
            first = Math.Min(DefaultSize, MaxSize);
        }

        Check(context, first);
        Check(context, last);
        return new PagingArguments(
            first,
            (string?)context.Arguments[FirstArgument + 1],
            last,
            AllowBackward ? (string?)context.Arguments[FirstArgument + 3] : null,
            IncludeTotalCount && context.Selects(["totalCount"]));
    }

    private static InputValueDefinition Argument(string name, ScalarType type, string description) => new(name, type)
    {
        Description = description,
        Reader = new Execution.Inputs.ScalarReader(type, type, null),
    };

    private void Check(ResolverContext context, int? size)
    {
        if (size < 0) throw Refused(context, "The requested number of values per page must be at least 0.", "HC0079", size);
        if (size > MaxSize) throw Refused(context, "The maximum allowed items per page were exceeded.", "HC0051", size);
    }

    private GraphQLException Refused(ResolverContext context, string message, string code, int? size)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("fieldCoordinate", context.Field.Coordinate);
        if (size is not null) error.SetExtension("requestedItems", size);
        if (size > MaxSize) error.SetExtension("maxAllowedItems", MaxSize);
        return new GraphQLException(error.Build());
    }
}
