using Microsoft.Playwright;

namespace GbaGraph.Api.Tests.Pages;

/// <summary>The Chromium named in GBA_TEST_CHROMIUM.</summary>
internal static class Chromium
{
    // A browser's first start on a machine that runs every other test at the same time took more than half a minute.
    private const float Patience = 240_000;

    private static string? Program => Environment.GetEnvironmentVariable("GBA_TEST_CHROMIUM") is { Length: > 0 } path ? path : null;

    /// <summary>Skips the test where none is named.</summary>
    public static void Require() => Skip.If(Program is null, "needs a Chromium: set GBA_TEST_CHROMIUM to its path, e.g. /usr/bin/chromium");

    /// <summary>Starts it, without a window.</summary>
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Program,
        Timeout = Patience,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });

    /// <summary>Opens an empty page, which waits minutes for what it is told to wait for.</summary>
    public static async Task<IPage> OpenPageAsync(this IBrowser browser, int width, int height)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        page.SetDefaultTimeout(Patience);
        page.SetDefaultNavigationTimeout(Patience);
        return page;
    }

    /// <summary>Keeps a picture of the page in the folder named in GBA_TEST_SCREENSHOTS; without it does nothing.</summary>
    public static async Task KeepAsync(this IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("GBA_TEST_SCREENSHOTS") is { Length: > 0 } shots)
            await page.ScreenshotAsync(new() { Path = Path.Combine(shots, name) });
    }
}
