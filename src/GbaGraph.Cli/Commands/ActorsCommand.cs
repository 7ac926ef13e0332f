using System.CommandLine;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba actors</c>: lists actors.</summary>
internal static class ActorsCommand
{
    private const int PageSize = 500;

    public static Command Create(StoreAccess access)
    {
        var kinds = CommonOptions.List("--kind", "Only actors of these kinds.");
        var name = new Option<string?>("--name") { Description = "Only actors with a name that has this within." };
        var place = new Option<string?>("--place") { Description = "Only actors of this place (slug)." };
        var format = CommonOptions.Format();
        var command = new GbaCommand("actors", "List actors by slug.", "gba actors --kind UNIVERSITY,LAB --place hong-kong --format csv") { kinds, name, place, format };
        command.Run(async (arguments, cancellationToken) =>
        {
            var filter = Filter(Words.Many<ActorKind>(arguments.GetValue(kinds), "actor kind"), arguments.GetValue(name), arguments.GetValue(place));
            using var opened = await access.OpenFilledAsync(arguments, cancellationToken);
            var rows = new List<IReadOnlyList<object?>>();
            await foreach (var actor in ActorsAsync(opened.Store, filter, cancellationToken)) rows.Add(Row(actor));
            new RowSet(["slug", "kind", "name_en", "name_zh", "place", "founded"], rows).Write(Console.Out, CommonOptions.FormatOf(arguments, format));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static IReadOnlyList<object?> Row(Actor actor) =>
        [actor.Slug, Vocabulary.NameOf(actor.Kind), actor.NameIn("en"), actor.NameIn("zh"), actor.Place, actor.Founded?.Text];

    private static ActorFilter Filter(IReadOnlyList<ActorKind> kinds, string? name, string? place) => new()
    {
        Kind = kinds.Count > 0 ? new MemberFilter<ActorKind> { In = kinds } : null,
        Name = name is not null ? new TextFilter { Contains = name } : null,
        Place = place is not null ? new TextFilter { Eq = place } : null,
    };

    private static async IAsyncEnumerable<Actor> ActorsAsync(IKnowledgeStore store, ActorFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        while (true)
        {
            var page = await store.FindActorsAsync(filter, [new(ActorSortField.Slug, SortDirection.Ascending)], new PageRequest(PageSize, after), cancellationToken);
            foreach (var row in page.Rows) yield return row.Value;
            if (!page.HasNext) yield break;
            after = page.Rows[^1].Cursor;
        }
    }
}
