using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace GbaGraph.Storage.Neo4j.Tests.Faults;

/// <summary>Something at an address that is no Neo4j: it says the same to whoever asks, or does TLS with a certificate that nobody trusts.</summary>
internal sealed class WrongServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _says;
    private readonly X509Certificate2? _certificate;

    private WrongServer(string says, X509Certificate2? certificate)
    {
        (_says, _certificate) = (Encoding.ASCII.GetBytes(says), certificate);
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>One that answers every request so.</summary>
    public static WrongServer Saying(string head, string body = "") =>
        new($"HTTP/1.1 {head}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}", null);

    /// <summary>One whose certificate is its own.</summary>
    public static WrongServer SignedByItself()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var (from, to) = (new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var made = request.CreateSelfSigned(from, to);
        return new("", X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null));
    }

    /// <summary>Its address with a scheme.</summary>
    public Uri Address(string scheme) => new($"{scheme}://localhost:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public void Dispose()
    {
        _listener.Dispose();
        _certificate?.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = AnswerAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                Stream stream = client.GetStream();
                if (_certificate is not null)
                {
                    await using var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(_certificate);
                    return;
                }

                await stream.ReadExactlyAsync(new byte[16]);
                await stream.WriteAsync(_says);
                client.Client.Shutdown(SocketShutdown.Send);
                while (await stream.ReadAsync(new byte[4096]) > 0)
                {
                    // Until the client has gone, so that what it sent is not answered by a reset.
                }
            }
            catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException or SocketException or ObjectDisposedException)
            {
                // The client has gone, as it must from a server that it doesn't trust.
            }
        }
    }
}
