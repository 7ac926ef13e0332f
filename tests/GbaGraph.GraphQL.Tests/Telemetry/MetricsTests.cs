using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Sample;

namespace GbaGraph.GraphQL.Tests.Telemetry;

public sealed class MetricsTests
{
    [Fact]
    public async Task Requests_OfAllEnds_AreMeasuredByTypeAndError()
    {
        await using var host = await SampleHost.StartAsync();
        using var measured = new Measurements(host.Services.GetRequiredService<IMeterFactory>());

        await PostAsync(host, "{ __typename }");
        await PostAsync(host, "{ refuse }");
        await PostAsync(host, "mutation { countStoreCalls(input: { reset: false }) { count } }");
        await measured.UntilAsync("graphql.server.request.duration", 3);

        measured.Of("graphql.server.request.duration").Select(m => m.Tags).ShouldBe(
            ["graphql.operation.type=query", "error.type=HUT_CLOSED graphql.operation.type=query", "graphql.operation.type=mutation"]);
        measured.Of("graphql.server.request.duration").ShouldAllBe(m => m.Value >= 0 && m.Value < 600);
        measured.Of("graphql.server.response.error_count").Select(m => m.Value).ShouldBe([0, 1, 0]);
        measured.Of("graphql.server.active_requests").Sum(m => m.Value).ShouldBe(0);
        measured.Of("graphql.server.processing.duration").Select(m => m.Tags).ShouldContain("graphql.operation.type=query graphql.processing.type=execute");
        measured.Of("graphql.server.processing.duration").Select(m => m.Tags).ShouldContain("graphql.processing.type=parse");
    }

    [Fact]
    public async Task Subscriptions_WhileListenedTo_AreCounted()
    {
        await using var host = await SampleHost.StartAsync();
        using var measured = new Measurements(host.Services.GetRequiredService<IMeterFactory>());

        await PostAsync(host, "subscription { onCount(number: 2) }", "text/event-stream");
        await measured.UntilAsync("graphql.server.subscription.active", 2);

        measured.Of("graphql.server.subscription.active").Select(m => m.Value).ShouldBe([1, -1]);
        measured.Of("graphql.server.subscription.event.duration").Count().ShouldBe(2);
    }

    private static async Task PostAsync(SampleHost host, string query, string accept = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd(accept);
        using var response = await host.Client.SendAsync(request);
        await response.Content.ReadAsStringAsync();
    }

    private sealed class Measurements : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly ConcurrentQueue<(string Name, double Value, string Tags)> taken = new();

        public Measurements(IMeterFactory factory)
        {
            listener.InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == "GbaGraph.GraphQL" && instrument.Meter.Scope == factory) l.EnableMeasurementEvents(instrument);
            };
            listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
            listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Take(instrument, value, tags));
            listener.Start();
        }

        public IEnumerable<(string Name, double Value, string Tags)> Of(string name) => taken.Where(m => m.Name == name);

        /// <summary>Waits for measurements that are taken after the client has its answer.</summary>
        public async Task UntilAsync(string name, int count)
        {
            for (var patience = 0; patience < 6000 && Of(name).Count() < count; patience++) await Task.Delay(20);
        }

        public void Dispose() => listener.Dispose();

        private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
            taken.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}").Order(StringComparer.Ordinal))));
    }
}
