using System.CommandLine;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba show</c>: everything that is known about one actor.</summary>
internal static class ShowCommand
{
    private const int MaximumLinks = 1_000_000;

    public static Command Create(StoreAccess access)
    {
        var slug = new Argument<string>("SLUG") { Description = "The actor's slug; 'gba search' finds it." };
        var command = new GbaCommand("show", "Show an actor with its names, links, figures, events and where each is said. Exit code 3 where there is none.", "gba show hkust") { slug };
        command.Run(async (arguments, cancellationToken) =>
        {
            using var opened = await access.OpenFilledAsync(arguments, cancellationToken);
            var wanted = arguments.GetRequiredValue(slug);
            if (!(await opened.Store.GetActorsAsync([wanted], cancellationToken)).TryGetValue(wanted, out var actor))
                throw new GbaGraphException(ErrorCodes.UnknownActor, $"there is no actor '{wanted}'; 'gba search {wanted}' looks for it by name");
            var card = new ActorCard(actor, await LinksAsync(opened.Store, actor, cancellationToken),
                (await opened.Store.GetObservationsOfAsync([actor.Slug], cancellationToken)).GetValueOrDefault(actor.Slug, []),
                (await opened.Store.GetEventsOfAsync([actor.Slug], cancellationToken)).GetValueOrDefault(actor.Slug, []));
            foreach (var line in card.Lines()) Console.Out.Write(line + "\n");
            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<IReadOnlyList<Link>> LinksAsync(IKnowledgeStore store, Actor actor, CancellationToken cancellationToken)
    {
        Sort<LinkSortField>[] order = [new(LinkSortField.Kind, SortDirection.Ascending)];
        var pages = await store.GetLinksOfAsync([actor.Slug], null, order, null, new PageRequest(MaximumLinks), cancellationToken);
        return [.. pages[actor.Slug].Rows.Select(row => row.Value)];
    }
}
