using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GbaGraph.GraphQL.Tests.Model;

/// <summary>The ways in which a subscription may say where its events come from.</summary>
public sealed class SubscriptionSourceTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private WebApplication app = null!;
    private HttpClient client = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddGraphQLServer().AddQueryType<Queries>().AddSubscriptionType<Subscriptions>().AddInMemorySubscriptions(new SubscriptionOptions { TopicPrefix = "test:" });
        app = builder.Build();
        app.MapGraphQL();
        await app.StartAsync();
        client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = Patience };
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData("inRoom(room: \"blue\")", "room-blue")]
    [InlineData("later", "plain")]
    [InlineData("atOnce", "plain")]
    [InlineData("counted", "Counted")]
    public async Task Subscribe_EventOfItsTopic_IsAnswered(string field, string topic)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString($"subscription {{ {field} }}")}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var patience = new CancellationTokenSource(Patience);
        var sending = SendAsync(topic, patience.Token);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
        var line = await reader.ReadLineAsync(patience.Token);
        while (line is not null && !line.StartsWith("data", StringComparison.Ordinal)) line = await reader.ReadLineAsync(patience.Token);

        line.ShouldBe($"data: {{\"data\":{{\"{field.Split('(')[0]}\":\"{topic}\"}}}}");
        await patience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => sending);
    }

    /// <summary>Sends the topic's name to the topic, and something else to others, until the subscriber has had enough.</summary>
    private async Task SendAsync(string topic, CancellationToken stop)
    {
        var sender = app.Services.GetRequiredService<ITopicEventSender>();
        while (true)
        {
            await sender.SendAsync("room-red", "another room", stop);
            await sender.SendAsync(topic, topic, stop);
            await Task.Delay(20, stop);
        }
    }

    public sealed class Queries
    {
        public bool Ok => true;
    }

    public sealed class Subscriptions
    {
        [Subscribe]
        [Topic("room-{room}")]
        public string InRoom(string room, [EventMessage] string message) => room.Length > 0 ? message : "";

        [Subscribe(With = nameof(OpenLater))]
        public string Later([EventMessage] string message) => message;

        [Subscribe(With = nameof(OpenAtOnce))]
        public string AtOnce([EventMessage] string message) => message;

        [Subscribe(MessageType = typeof(string))]
        public string Counted(IResolverContext context) => context.ResponseName[..0] + "Counted";

        public ValueTask<ISourceStream<string>> OpenLater(ITopicEventReceiver receiver, CancellationToken cancellation) => receiver.SubscribeAsync<string>("plain", cancellation);

        private static ISourceStream<string> OpenAtOnce(ITopicEventReceiver receiver) => receiver.SubscribeAsync<string>("plain", 1, TopicBufferFullMode.DropWrite).AsTask().GetAwaiter().GetResult();
    }
}
