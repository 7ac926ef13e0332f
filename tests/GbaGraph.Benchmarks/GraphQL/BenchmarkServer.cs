using GbaGraph.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Sample;

namespace GbaGraph.Benchmarks.GraphQL;

/// <summary>
/// Serves the sample's schema at <c>/graphql</c>, and by hand, without GraphQL, what the benchmark's queries answer; and
/// tells at <c>/allocated</c> how many bytes the process has allocated.
/// </summary>
internal static class BenchmarkServer
{
    private const int LargestPage = 50;

    public static int Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args[1..]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSample(world: MadeWorld.Of(args[0]), maxPageSize: LargestPage);
        var app = builder.Build();
        app.MapGraphQL("/graphql").WithOptions(new GraphQLServerOptions { Tool = { Enable = false } });
        HandWrittenEndpoints.Map(app, args[0] == "sample" ? 5 : LargestPage);
        app.MapGet("/allocated", () => GC.GetTotalAllocatedBytes());
        app.Run();
        return 0;
    }
}
