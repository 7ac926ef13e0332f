using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Fuzz;
using GbaGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Sample;

// Talks with judge/fuzz.mjs: prints the sample's schema as one line of JSON, then answers each line of input, a document
// as base64 of its bytes, with a line that says whether it would be executed.
var services = new ServiceCollection();
services.AddSample();
using var provider = services.BuildServiceProvider();
var schema = provider.GetRequiredService<RequestExecutor>().Schema;
using var output = new StreamWriter(Console.OpenStandardOutput());
output.WriteLine(System.Text.Json.JsonSerializer.Serialize(SchemaPrinter.Print(schema)));
output.Flush();
var check = new DocumentCheck(schema);
while (Console.In.ReadLine() is { } line)
{
    output.WriteLine(check.Verdict(Convert.FromBase64String(line)));
    output.Flush();
}
