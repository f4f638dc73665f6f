namespace Vekha.Application.Administration.Mail;

/// <summary>What the log of mail can be sorted by, and shown with.</summary>
public enum MailColumn { Day, Person, Address, Subject, State, Attempts, EndedAt, Error }
