using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Data.Mail;

namespace Vekha.Web.Mail;

/// <summary>To a folder, a file of the kind EML a message: any mail program opens it.</summary>
internal sealed class FolderDelivery(IOptions<Settings> settings) : IMailDelivery
{
    private readonly string _folder = Path.GetFullPath(settings.Value.Mail);

    public string Destination => _folder;

    public async Task<Delivery> DeliverAsync(OutgoingMail mail, CancellationToken ct)
    {
        if (MailText.SenderFault(settings.Value.Smtp) is { } wrong) return new(DeliveryOutcome.Unreachable, wrong);
        // It gets its name when it is whole.
        var unfinished = Path.Combine(_folder, $".{mail.Id}");
        try
        {
            Directory.CreateDirectory(_folder);
            await File.WriteAllBytesAsync(unfinished, MailText.Of(mail, settings.Value.Smtp, settings.Value.Address), ct);
            File.Move(unfinished, Path.Combine(_folder, $"{mail.Day:yyyy-MM-dd}-{mail.Id}.eml"), overwrite: true);
            return new(DeliveryOutcome.Delivered);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or OperationCanceledException)
        {
            return new(DeliveryOutcome.Unreachable, failure.Message);
        }
    }
}
