import type { Examples } from '../examples-of.ts'

export const examples: Examples = {
  promotion: {
    follow: {
      match: [
        'Puedes seguir a El Pregón en nuestro canal de WhatsApp',
        'Síguenos en Google News',
        'Sigue toda la información en Facebook',
        'Únete a nuestro canal de WhatsApp',
        'Únete al canal de WhatsApp del diario',
        'Añade el diario como fuente preferida en Google',
        'Haz clic aquí para unirte',
      ],
      nearMiss: [
        'Puedes seguir a pie por el canal hasta el molino',
        'Los lobos siguen al rebaño',
        'El video sigue en la memoria de todos',
        'La policía abrió un canal de WhatsApp',
        'Miles entran al canal de Telegram',
        'El carbón es la fuente preferida',
        'Aquí vive su madre',
      ],
    },
    newsletter: {
      match: [
        'Suscríbete a nuestra newsletter',
        'Recibe el boletín de Internacional',
        'Lee más en nuestro boletín',
        'Lo mejor de la semana, en tu correo',
        'Al suscribirte aceptas los términos',
        'Puedes darte de baja cuando quieras',
        '¡Gracias por suscribirte!',
        'Introduce tu correo electrónico',
        'Acepto recibir comunicaciones comerciales',
        'Suscríbete',
      ],
      nearMiss: [
        'El banco envió un boletín',
        'Recibió el premio en casa',
        'El boletín oficial publica la ley',
        'En su correo había amenazas',
        'Al registrarse en el hotel mintió',
        'El médico se dio de baja',
        'Gracias por venir, dijo',
        'Robaron su correo electrónico y sus claves',
        'Quiero recibir justicia, dijo',
        'Suscribirse cuesta caro',
      ],
    },
    app: {
      match: ['Descarga nuestra app', 'Léelo también en nuestra app'],
      nearMiss: ['La aplicación bancaria falló', 'En la aplicación municipal no hay citas'],
    },
    notifications: {
      match: [
        'Activa las notificaciones',
        'Mantente informado con nosotros',
        'No te pierdas nada',
        'Entérate antes que nadie',
      ],
      nearMiss: [
        'Las notificaciones no dejan dormir',
        'Lo mantuvieron en la cárcel',
        'No se perdió ningún partido',
        'Se enteró antes del juicio',
      ],
    },
    subscribe: {
      match: [
        'Suscríbete por 1 € al mes',
        'Prueba tres meses por 1 €',
        'Oferta especial de suscripción',
        'Cancela cuando quieras',
        'Regala una suscripción',
        'Lee la edición impresa',
        'Hazte suscriptor',
      ],
      nearMiss: [
        'Se suscribe a la teoría',
        'Pasó tres meses por robo',
        'La oferta de vivienda baja',
        'Cancelaron el vuelo',
        'Regala flores a su madre',
        'La edición digital del mapa',
        'Se hizo rico',
      ],
    },
    donate: {
      match: [
        'Hazte socio',
        'Apoya el periodismo independiente',
        'Dona ahora',
        'Haz una donación',
        'Tu apoyo nos permite investigar',
        'Necesitamos tu apoyo',
        'Existimos gracias a nuestros lectores',
      ],
      nearMiss: [
        'Se hizo socio del club',
        'El alcalde recibe apoyos',
        'Dona Carmen vive sola',
        'Hizo una donación al museo',
        'El apoyo del rey ayuda',
        'Necesitan la ayuda del ejército',
        'Gracias a los vecinos se salvó',
      ],
    },
    listen: {
      match: ['Escucha nuestro podcast', 'Escúchalo en Spotify', 'Mira nuestro programa'],
      nearMiss: ['Presenta un podcast de jardines', 'El disco triunfa en Spotify', 'Miran el programa a diario'],
    },
    'take-part': {
      match: [
        '¿Cuánto sabés? Participá de nuestra trivia y ganá',
        'Participa en nuestra encuesta',
        'Pon a prueba tus conocimientos',
        'Cuéntanos en los comentarios',
      ],
      nearMiss: [
        'Cada año participa en el concurso de su pueblo',
        'La encuesta da un empate',
        'Dio su opinión',
        'Los comentarios fueron borrados',
      ],
    },
    tips: {
      match: [
        'Escríbenos a la redacción',
        '¿Tienes una historia que contarnos?',
        'Envía tus fotos al diario',
        '¿Has encontrado un error?',
      ],
      nearMiss: [
        'Los testigos escriben al juez',
        'El caso tiene una historia larga',
        'Envió la carta al rey',
        'El banco halló un error',
      ],
    },
  },
  related: {
    lead: {
      match: [
        'Lea también: El puente cerrará en junio',
        'Te puede interesar: Diez rutas al mar',
        'También puedes leer: La huelga sigue',
        'Noticia relacionada: Sube el pan',
        'VIDEO: Así ardió la nave',
        'Haz clic aquí para leer el informe',
        'Artículo siguiente: Suben los precios',
      ],
      nearMiss: [
        'Leer cansa la vista',
        'Te veré mañana, dijo',
        'Tampoco llovió',
        'Más de cien heridos',
        'El video corrió deprisa',
        'Clic a clic, la estafa',
        'Artículo primero de la ley',
      ],
    },
    follow: {
      match: ['Leer más', 'Nota completa'],
      nearMiss: ['Leer más exige tiempo', 'La nota completa del examen'],
    },
    heading: {
      match: [
        'Noticias relacionadas',
        'Lo más leído',
        'Más sobre este tema',
        'Te puede interesar',
        'Lea también',
        'Tendencias',
      ],
      nearMiss: [
        'Noticias falsas: así se crean',
        'Más lluvia en el sur',
        'Más de cien heridos',
        'Puede llover el lunes',
        'Ver para creer',
        'Tendencias de moda para mayo',
      ],
    },
    seeAll: {
      match: ['Ver más noticias', 'Más noticias', 'Ver más de Deportes'],
      nearMiss: ['Ver todo el mar desde casa', 'Todas las noticias eran falsas', 'Irse de casa a los treinta'],
    },
  },
  keep: {
    gate: {
      match: [
        'Suscríbete para seguir leyendo',
        'Este contenido es exclusivo para suscriptores',
        'Solo para suscriptores',
        '¿Ya eres suscriptor?',
        'Has alcanzado el límite de artículos gratis',
      ],
      nearMiss: [
        'Volvió a casa para leer',
        'Esta noticia llegó tarde',
        'Solo para valientes',
        'Ya es primavera',
        'Superó el límite de velocidad',
      ],
    },
    sponsored: {
      match: ['Publicidad', 'Patrocinado por un banco'],
      nearMiss: ['Publicidad engañosa: multan a un banco', 'El plan fue presentado ayer'],
    },
    note: {
      match: [
        'Fe de errores: el nombre era otro',
        'Publicado originalmente en una revista',
        'Este artículo fue actualizado el 3 de mayo',
        'Contiene enlaces de afiliados',
        'En una versión anterior se dio mal el nombre',
        'Con información de agencias',
      ],
      nearMiss: [
        'La corrección de exámenes',
        'El libro publicado ayer',
        'El artículo de la ley cae',
        'Enlaces con la mafia',
        'En una versión del mito muere',
        'Con información falsa ganó',
      ],
    },
    comments: {
      match: ['Comentarios', 'Deja un comentario', 'Únete a la conversación'],
      nearMiss: ['Comentarios del rey causan furor', 'Deja la casa a su hijo', 'Comentan que no viene'],
    },
  },
}
