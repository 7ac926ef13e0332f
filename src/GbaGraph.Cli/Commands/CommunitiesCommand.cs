using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Reports;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba communities</c>: a report of communities that can be cited.</summary>
internal sealed class CommunitiesCommand
{
    private readonly NetworkOptions _network = new();
    private readonly Option<double> _resolution = new("--resolution") { Description = "Higher gives more and smaller communities.", DefaultValueFactory = _ => new CommunityOptions().Resolution };
    private readonly Option<bool> _weighted = new("--weighted") { Description = "Let the number of links between two actors count." };
    private readonly Option<int> _randomSeed = new("--random-seed") { Description = "Where random choices start; another one may find other communities.", DefaultValueFactory = _ => new CommunityOptions().Seed };
    private readonly Option<string> _engine = CommonOptions.Engine();
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Create(StoreAccess access)
    {
        var options = new CommunitiesCommand();
        var command = new GbaCommand("communities", "Find communities by the Leiden algorithm: formula, parameters, revision and content hash, and every actor's community.", "gba communities --network ALL --resolution 2 --format csv");
        options._network.AddTo(command);
        foreach (var option in new Option[] { options._resolution, options._weighted, options._randomSeed, options._engine, options._format }) command.Options.Add(option);
        command.Run((arguments, cancellationToken) => options.RunAsync(access, arguments, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(StoreAccess access, ParseResult arguments, CancellationToken cancellationToken)
    {
        var definition = _network.Read(arguments);
        var options = new CommunityOptions(arguments.GetValue(_resolution), arguments.GetValue(_weighted), arguments.GetValue(_randomSeed));
        using var opened = await access.OpenFilledAsync(arguments, cancellationToken);
        CommunityReport report;
        using (var progress = new TerminalProgress("computing"))
            report = await opened.Analyst.CommunitiesAsync(definition, options, CommonOptions.EngineOf(arguments, _engine), progress, cancellationToken);
        Write(report, await RowsAsync(report, opened.Store, cancellationToken), CommonOptions.FormatOf(arguments, _format));
        return ExitCodes.Ok;
    }

    private static async Task<RowSet> RowsAsync(CommunityReport report, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var actors = await ReportedActors.GetAsync(store, [.. report.Communities.SelectMany(c => c.Members)], cancellationToken);
        return new RowSet(
            ["community", "size", "slug", "kind", "name_en"],
            [.. report.Communities.SelectMany(c => c.Members.Select(slug => (IReadOnlyList<object?>)[c.Number, c.Members.Count, slug, Vocabulary.NameOf(actors[slug].Kind), actors[slug].NameIn("en")]))]);
    }

    private static void Write(CommunityReport report, RowSet rows, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            Console.Out.Write(JsonSerializer.Serialize(Document(report, rows), RowSet.Json) + "\n");
            return;
        }

        if (format == OutputFormat.Table)
        {
            foreach (var line in ReportHeader.Lines("communities", report).SkipLast(1)) Console.Out.Write(line + "\n");
            Console.Out.Write(string.Create(CultureInfo.InvariantCulture, $"found: {report.Communities.Count} communities, modularity {report.Modularity:R}\n\n"));
        }

        rows.Write(Console.Out, format);
    }

    private static Dictionary<string, object> Document(CommunityReport report, RowSet rows) => new(ReportHeader.Members(report))
    {
        ["modularity"] = report.Modularity,
        ["rows"] = rows.Objects(),
    };
}
