using System.CommandLine;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba search</c>: finds actors by a text in any script.</summary>
internal static class SearchCommand
{
    public static Command Create(StoreAccess access)
    {
        var text = new Argument<string>("TEXT") { Description = "A name, an abbreviation, pinyin, or parts of them." };
        var kinds = CommonOptions.List("--kind", "Only actors of these kinds.");
        var top = new Option<int>("--top") { Description = "How many at most.", DefaultValueFactory = _ => 20 };
        top.AtLeastOne();
        var format = CommonOptions.Format();
        var command = new GbaCommand("search", "Find actors by a text, best first. Exit code 3 where nothing is found.", "gba search 'xianggang keji daxue'") { text, kinds, top, format };
        command.Run(async (arguments, cancellationToken) =>
        {
            var wanted = Words.Many<ActorKind>(arguments.GetValue(kinds), "actor kind");
            using var opened = await access.OpenFilledAsync(arguments, cancellationToken);
            var page = await opened.Store.SearchAsync(arguments.GetRequiredValue(text), wanted, new PageRequest(arguments.GetValue(top)), cancellationToken);
            var rows = page.Rows.Select(row => row.Value).Select(hit => (IReadOnlyList<object?>)
                [hit.Score, hit.Actor.Slug, Vocabulary.NameOf(hit.Actor.Kind), hit.Actor.NameIn("en"), hit.Actor.NameIn("zh"), hit.Matched]);
            new RowSet(["score", "slug", "kind", "name_en", "name_zh", "matched"], [.. rows]).Write(Console.Out, CommonOptions.FormatOf(arguments, format));
            return page.Rows.Count > 0 ? ExitCodes.Ok : ExitCodes.NotFound;
        });
        return command;
    }
}
