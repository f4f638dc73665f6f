using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;

namespace Vekha.Data.Mail;

internal sealed class OutgoingMailMapping : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.Property(m => m.Id).ValueGeneratedNever();
        mail.Property(m => m.Kind).HasMaxLength(20);
        mail.Property(m => m.Address).HasMaxLength(254);
        mail.Property(m => m.Subject).HasMaxLength(300);
        mail.Property(m => m.Unsubscribe).HasMaxLength(1000);
        mail.Property(m => m.Error).HasMaxLength(500);
        mail.Property(m => m.State).HasConversion<string>().HasMaxLength(20);
        mail.HasIndex(m => new { m.PersonId, m.Day, m.Kind }).IsUnique().HasFilter($"kind = '{OutgoingMail.Digest}'");
        mail.HasIndex(m => new { m.Day, m.State });
        mail.HasIndex(m => m.NextAt).HasFilter("state = 'Waiting'").HasDatabaseName("ix_outgoing_mail_waiting");
        mail.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DigestDayMapping : IEntityTypeConfiguration<DigestDay>
{
    public void Configure(EntityTypeBuilder<DigestDay> day)
    {
        day.ToTable("DigestDays");
        day.HasKey(d => d.Day);
        day.Property(d => d.Day).ValueGeneratedNever();
    }
}
