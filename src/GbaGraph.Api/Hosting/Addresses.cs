namespace GbaGraph.Api.Hosting;

/// <summary>Where the API listens.</summary>
internal static class Addresses
{
    private const string Default = "http://127.0.0.1:5080";

    /// <summary>Listens on this machine only, unless <c>--urls</c> or <c>ASPNETCORE_URLS</c> says otherwise.</summary>
    public static void ListenOnDefault(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(Default);
    }
}
