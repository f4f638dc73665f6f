using Microsoft.Extensions.Options;
using Vekha.Data.Files;
using Vekha.Data.Mail;

namespace Vekha.Application.Mail;

/// <summary>To a folder, a file of the kind EML a message: any mail program opens it.</summary>
public sealed class FolderDelivery(IOptions<Settings> settings, MailWords words) : IMailDelivery
{
    private readonly string _folder = Path.GetFullPath(settings.Value.Mail);

    public string Destination => _folder;

    public async Task<Delivery> DeliverAsync(OutgoingMail mail, CancellationToken ct)
    {
        if (MailMessage.SenderFault(settings.Value.Smtp) is { } fault) return new(DeliveryOutcome.Unreachable, fault);
        // It gets its name when it is whole.
        var unfinished = Path.Combine(_folder, $".{mail.Id}");
        try
        {
            PrivateFolder.Make(_folder);
            using var message = MailMessage.Of(mail, settings.Value, words.Sender);
            await message.WriteToAsync(MailMessage.Format, unfinished, ct);
            File.Move(unfinished, Path.Combine(_folder, $"{mail.Day:yyyy-MM-dd}-{mail.Id}.eml"), overwrite: true);
            return new(DeliveryOutcome.Delivered);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            return new(DeliveryOutcome.Unreachable, new(MailFaultKind.NoFolder, _folder, failure.Message));
        }
    }
}
