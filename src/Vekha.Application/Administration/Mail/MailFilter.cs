using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Mail;

namespace Vekha.Application.Administration.Mail;

/// <summary>Which messages are listed; the address holds it.</summary>
/// <param name="Trouble">What was not sent, or not at the first attempt, or perhaps not.</param>
public sealed record MailFilter(string? Person, MailState? State, bool Trouble, DateOnly? From, DateOnly? To)
{
    public const string TroubleValue = "trouble";


    public IQueryable<OutgoingMail> Narrow(IQueryable<OutgoingMail> mail, VekhaDb db)
    {
        if (Trouble) mail = InTrouble(mail);
        if (State is { } state) mail = mail.Where(m => m.State == state);
        if (From is { } from) mail = mail.Where(m => m.Day >= from);
        if (To is { } to) mail = mail.Where(m => m.Day <= to);
        if (Person is not { } person) return mail;
        var pattern = SearchPattern.Of(person);
        return mail.Where(m => EF.Functions.ILike(m.Address, pattern, SearchPattern.Escape)
            || db.Users.Any(p => p.Id == m.PersonId && EF.Functions.ILike(p.FullName, pattern, SearchPattern.Escape)));
    }

    public static IQueryable<OutgoingMail> InTrouble(IQueryable<OutgoingMail> mail) =>
        mail.Where(m => m.State == MailState.Failed || m.State == MailState.Unsure || (m.State == MailState.Waiting && m.Attempts > 0));
}
