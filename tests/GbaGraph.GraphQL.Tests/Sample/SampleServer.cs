namespace Sample;

/// <summary>The sample API as it is, for the tests of one class.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    public SampleHost Host { get; private set; } = null!;

    public HttpClient Client => Host.Client;

    public async Task InitializeAsync() => Host = await SampleHost.StartAsync();

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
