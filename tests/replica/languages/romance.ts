import type { Language } from './words.ts';

export const it: Language = {
  tag: 'it',
  script: 'latin',
  words: {
    tab: ['Account e importazione', 'A'],
    section: ['Controlla la posta da altri account:', 'A'],
    add: ['Aggiungi un account email', 'A'],
    edit: ['modifica informazioni', 'C'],
    username: ['Nome utente', 'B'],
    password: ['Password', 'B'],
    server: ['Server POP', 'B'],
    port: ['Porta', 'B'],
    leaveCopy: ['Lascia una copia del messaggio scaricato sul server', 'B'],
    ssl: ['Utilizza sempre una connessione protetta (SSL) quando viene scaricata la posta', 'B'],
    label: ['Applica etichetta ai messaggi in arrivo', 'B'],
    archive: ['Archivia messaggi in arrivo (ignora Posta in arrivo)', 'B'],
    addAccount: ['Aggiungi account', 'B'],
  },
};

export const es: Language = {
  tag: 'es',
  script: 'latin',
  words: {
    tab: ['Cuentas e importación', 'A'],
    filtersTab: ['Filtros y direcciones bloqueadas', 'A'],
    section: ['Consultar el correo de otras cuentas:', 'A'],
    add: ['Añadir una cuenta de correo', 'A'],
    checkNow: ['Comprobar si tengo correo ahora', 'A'],
    edit: ['editar datos', 'C'],
    remove: ['eliminar', 'C'],
    // how the real sentence goes on is not known
    frame: ['El servidor ha denegado el acceso POP3 …', 'B'],
    username: ['Nombre de usuario', 'B'],
    password: ['Contraseña', 'B'],
    server: ['Servidor POP', 'B'],
    port: ['Puerto', 'B'],
    leaveCopy: ['Dejar una copia del mensaje recuperado en el servidor', 'B'],
    ssl: ['Utilizar siempre una conexión segura (SSL) para recuperar mensajes de correo electrónico', 'B'],
    label: ['Etiquetar los mensajes entrantes', 'B'],
    archive: ['Archivar los mensajes entrantes (omitir Recibidos)', 'B'],
    addAccount: ['Añadir cuenta', 'B'],
  },
};

export const fr: Language = {
  tag: 'fr',
  script: 'latin',
  words: {
    tab: ['Comptes et importation', 'A'],
    filtersTab: ['Filtres et adresses bloquées', 'A'],
    section: ["Consulter d'autres comptes de messagerie :", 'A'],
    add: ['Ajouter un compte de messagerie', 'A'],
    checkNow: ['Consulter votre messagerie maintenant', 'B'],
    // how the real sentence goes on is not known
    frame: ["Le serveur a refusé l'accès POP3 …", 'C'],
    username: ["Nom d'utilisateur", 'B'],
    password: ['Mot de passe', 'B'],
    server: ['Serveur POP', 'B'],
    port: ['Port', 'B'],
    leaveCopy: ['Conserver une copie du message récupéré sur le serveur', 'B'],
    label: ['Ajouter un libellé aux messages entrants', 'B'],
    archive: ['Archiver les messages entrants', 'B'],
    addAccount: ['Ajouter un compte', 'B'],
  },
};

export const pt: Language = {
  tag: 'pt-BR',
  script: 'latin',
  words: { tab: ['Contas e importação', 'A'], add: ['Adicionar uma conta de e-mail', 'B'] },
};
