using System.CommandLine;
using System.Text.Json;
using GbaGraph.Cli.Output;
using GbaGraph.Cli.Stores;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Research.Reports;
using GbaGraph.Storage;
using GbaGraph.Storage.Analysis;

namespace GbaGraph.Cli.Commands;

/// <summary><c>gba centrality</c>: a centrality report that can be cited.</summary>
internal sealed class CentralityCommand
{
    private const int RowsForPeople = 20;

    private readonly Argument<string> _measure = new("MEASURE") { Description = "DEGREE, BETWEENNESS, CLOSENESS, HARMONIC, PAGERANK, EIGENVECTOR or CORE." };
    private readonly NetworkOptions _network = new();
    private readonly Option<int?> _top = new("--top") { Description = $"How many rows. Default: {RowsForPeople} in a table, all in csv and json." };
    private readonly Option<bool> _weighted = new("--weighted") { Description = "Let the number of links between two actors count." };
    private readonly Option<bool> _normalized = new("--normalized") { Description = "Rank by the normalised score; false ranks by the raw one (differs for CLOSENESS only).", DefaultValueFactory = _ => true };
    private readonly Option<double> _damping = new("--damping") { Description = "For PAGERANK, the probability of walking on.", DefaultValueFactory = _ => new CentralityOptions().Damping };
    private readonly Option<string> _engine = CommonOptions.Engine();
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Create(StoreAccess access)
    {
        var options = new CentralityCommand();
        var command = new GbaCommand("centrality", "Compute a centrality report: formula, parameters, revision and content hash, and every actor's rank.", "gba centrality pagerank --network ALL --asof 2017 --format csv") { options._measure };
        options._network.AddTo(command);
        foreach (var option in new Option[] { options._top, options._weighted, options._normalized, options._damping, options._engine, options._format }) command.Options.Add(option);
        options._top.AtLeastOne();
        options._damping.OnlyValues();
        command.Run((arguments, cancellationToken) => options.RunAsync(access, arguments, cancellationToken));
        return command;
    }

    private async Task<int> RunAsync(StoreAccess access, ParseResult arguments, CancellationToken cancellationToken)
    {
        var measure = Words.One<CentralityMeasure>(arguments.GetRequiredValue(_measure), "measure");
        var definition = _network.Read(arguments);
        var options = new CentralityOptions(arguments.GetValue(_normalized), arguments.GetValue(_weighted), arguments.GetValue(_damping));
        var format = CommonOptions.FormatOf(arguments, _format);
        using var opened = await access.OpenFilledAsync(arguments, cancellationToken);
        CentralityReport report;
        using (var progress = new TerminalProgress("computing"))
            report = await opened.Analyst.CentralityAsync(definition, measure, options, CommonOptions.EngineOf(arguments, _engine), progress, cancellationToken);
        var top = arguments.GetValue(_top) ?? (format == OutputFormat.Table ? RowsForPeople : int.MaxValue);
        Write(report, await RowsAsync(report, opened.Store, top, cancellationToken), format);
        return ExitCodes.Ok;
    }

    private static async Task<RowSet> RowsAsync(CentralityReport report, IKnowledgeStore store, int top, CancellationToken cancellationToken)
    {
        var rows = report.Rows.Take(top).ToArray();
        var actors = await ReportedActors.GetAsync(store, [.. rows.Select(row => row.Slug)], cancellationToken);
        return new RowSet(
            ["rank", "slug", "kind", "name_en", "score", "normalized_score"],
            [.. rows.Select(row => (IReadOnlyList<object?>)[row.Rank, row.Slug, Vocabulary.NameOf(actors[row.Slug].Kind), actors[row.Slug].NameIn("en"), row.Score, row.NormalizedScore])]);
    }

    private static void Write(CentralityReport report, RowSet rows, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            Console.Out.Write(JsonSerializer.Serialize(Document(report, rows), RowSet.Json) + "\n");
            return;
        }

        if (format == OutputFormat.Table)
        {
            foreach (var line in ReportHeader.Lines($"{Vocabulary.NameOf(report.Measure)} centrality", report)) Console.Out.Write(line + "\n");
        }

        rows.Write(Console.Out, format);
        if (format == OutputFormat.Table && rows.Rows.Count < report.Rows.Count)
            Console.Out.Write($"{rows.Rows.Count} of {report.Rows.Count} rows; --top N shows more\n");
    }

    private static Dictionary<string, object> Document(CentralityReport report, RowSet rows) => new(
    [
        new("measure", Vocabulary.NameOf(report.Measure)),
        .. ReportHeader.Members(report),
        new("rows", rows.Objects()),
    ]);
}
