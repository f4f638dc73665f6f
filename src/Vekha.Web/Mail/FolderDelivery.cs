using System.Net.Mail;
using Microsoft.Extensions.Options;
using Vekha.Data.Mail;

namespace Vekha.Web.Mail;

/// <summary>To a folder, a file of the kind EML a message: any mail program opens it.</summary>
internal sealed class FolderDelivery(IOptions<Settings> settings) : IMailDelivery
{
    private readonly string _folder = Path.GetFullPath(settings.Value.Mail);

    public string Destination => _folder;

    public async Task<Delivery> DeliverAsync(OutgoingMail mail, CancellationToken ct)
    {
        // The client names files by chance: each is written beside and gets its own name when it is whole.
        var unfinished = Directory.CreateDirectory(Path.Combine(_folder, $".{mail.Id}"));
        try
        {
            using var message = MailParts.Of(mail, settings.Value.Smtp, settings.Value.Address, out _);
            using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = unfinished.FullName };
            await client.SendMailAsync(message, ct);
            unfinished.EnumerateFiles().Single().MoveTo(Path.Combine(_folder, $"{mail.Day:yyyy-MM-dd}-{mail.Id}.eml"), overwrite: true);
            return new(DeliveryOutcome.Delivered);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SmtpException or OperationCanceledException)
        {
            return new(DeliveryOutcome.Unreachable, failure.Message);
        }
        finally
        {
            unfinished.Delete(recursive: true);
        }
    }
}
