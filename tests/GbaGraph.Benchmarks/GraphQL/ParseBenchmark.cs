using System.Globalization;
using System.Text;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Language;
using GbaGraph.GraphQL.Types;
using GbaGraph.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using Sample;

namespace GbaGraph.Benchmarks.GraphQL;

/// <summary>Parses and validates documents over and over on one thread, and prints documents and megabytes a second of processor time.</summary>
internal static class ParseBenchmark
{
    private static readonly TimeSpan Warmup = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(2);

    public static int Run(string[] files)
    {
        using var provider = new ServiceCollection().AddLogging().AddSample(maxPageSize: 50).Services.BuildServiceProvider();
        var schema = provider.GetRequiredService<RequestExecutor>().Schema;
        foreach (var file in files) Measure(file, schema, validates: false);
        foreach (var file in files) Measure(file, schema, validates: true);
        return 0;
    }

    private static void Measure(string file, Schema schema, bool validates)
    {
        var source = File.ReadAllBytes(file);
        Repeat(source, schema, validates, Warmup);
        var rate = Repeat(source, schema, validates, Measured);
        var what = validates ? "parse+validate" : "parse";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-15} {Path.GetFileName(file),-16} {rate,12:F0} documents/s {rate * source.Length / 1e6,8:F1} MB/s"));
    }

    private static double Repeat(byte[] source, Schema schema, bool validates, TimeSpan time)
    {
        var started = Environment.CpuUsage.TotalTime;
        var count = 0;
        while (Environment.CpuUsage.TotalTime - started < time)
        {
            for (var i = 0; i < 100; i++, count++)
            {
                var document = GraphQLParser.Parse(source);
                if (validates && DocumentValidator.Validate(schema, document).Count > 0) throw new InvalidOperationException($"Invalid: {Encoding.UTF8.GetString(source)}");
            }
        }

        return count / (Environment.CpuUsage.TotalTime - started).TotalSeconds;
    }
}
