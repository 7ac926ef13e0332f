namespace GbaGraph.Cli.Output;

/// <summary>How rows are printed.</summary>
internal enum OutputFormat
{
    Table,
    Csv,
    Json,
}
