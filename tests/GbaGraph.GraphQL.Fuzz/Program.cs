using System.Text.Json;
using GbaGraph.GraphQL;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Fuzz;
using GbaGraph.GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sample;

// Talks with judge/fuzz.mjs: prints the sample's schema as one line of JSON, then answers each line of input, a document
// as base64 of its bytes, with a line that says whether it is accepted, and how the sample's server took it.
var builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddSample();
await using var app = builder.Build();
app.MapGraphQL();
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var schema = app.Services.GetRequiredService<RequestExecutor>().Schema;
using var output = new StreamWriter(Console.OpenStandardOutput());
output.WriteLine(JsonSerializer.Serialize(SchemaPrinter.Print(schema)));
output.Flush();
var check = new DocumentCheck(schema, new DocumentSender(client));
while (Console.In.ReadLine() is { } line)
{
    output.WriteLine(await check.VerdictAsync(Convert.FromBase64String(line)));
    output.Flush();
}
